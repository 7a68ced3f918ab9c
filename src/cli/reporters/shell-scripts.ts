/**
 * Scripts by which shells complete `kapur`. Each asks the command itself for what fits (`--get-yargs-completions`, which
 * yargs answers by the name in SHELL: with what each word means for zsh and fish; its `--q` for `-q` is left out). A word
 * that is no option is completed by files where nothing fits.
 */

const bash = `_kapur() {
  local word="\${COMP_WORDS[COMP_CWORD]}" found IFS=$'\\n'
  found="$(SHELL=bash "\${COMP_WORDS[0]}" --get-yargs-completions "\${COMP_WORDS[@]:0:COMP_CWORD+1}" 2>/dev/null)"
  found="$(grep -v '^--.$' <<<"$found")"
  [[ "$word" == -* ]] || found="$(grep -v '^-' <<<"$found")"
  COMPREPLY=($(compgen -W "$found" -- "$word"))
}
complete -o bashdefault -o default -F _kapur kapur`;

const zsh = `#compdef kapur
_kapur() {
  local -a found
  found=("\${(@f)$(SHELL=zsh "\${words[1]}" --get-yargs-completions "\${(@)words[1,CURRENT]}" 2>/dev/null)}")
  found=("\${(@)found:#--?:*}")
  [[ "\${words[CURRENT]}" == -* ]] || found=("\${(@)found:#-*}")
  if [[ -n "\${found[1]}" ]]; then _describe kapur found; else _files; fi
}
if [[ "\${zsh_eval_context[-1]}" == loadautofunc ]]; then _kapur "$@"; else compdef _kapur kapur; fi`;

const fish = `function __kapur_complete
  set -l word (commandline --current-token)
  set -lx SHELL fish
  set -l found (kapur --get-yargs-completions (commandline --tokenize --cut-at-cursor) "$word" 2>/dev/null | string match --invert --regex '^--.\\t')
  string match --quiet -- '-*' "$word"; or set found (string match --invert -- '-*' $found)
  printf '%s\\n' $found
end
complete --command kapur --arguments '(__kapur_complete)'`;

const powershell = `Register-ArgumentCompleter -Native -CommandName kapur -ScriptBlock {
  param($word, $line, $cursor)
  $words = @($line.CommandElements | ForEach-Object { "$_" })
  if ($word -eq '') { $words += '' }
  $before = $env:SHELL
  $env:SHELL = 'powershell'
  kapur --get-yargs-completions @words 2>$null |
    Where-Object { $_ -like "$word*" -and ($word -like '-*' -or $_ -notlike '-*') -and $_ -notmatch '^--.$' } |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
  $env:SHELL = $before
}`;

/** By the name of the shell. */
export const SHELL_SCRIPTS: Readonly<Record<string, string>> = { bash, zsh, fish, powershell };
