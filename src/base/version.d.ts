/** The package's version, put in when the command is bundled. */
declare const VERSION: string;
