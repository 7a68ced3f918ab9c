import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Validates each file that is named against PDF/UA-1 and prints one line of JSON for each. */
public final class Judge {
  private static final PDFAFlavour FLAVOUR = PDFAFlavour.PDFUA_1;

  public static void main(String[] files) {
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String file : files) out.println(judge(file));
  }

  private static String judge(String file) {
    // Passed checks are only counted: with them the list would be full before all failures are on it.
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), FLAVOUR);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(FLAVOUR, false)) {
      ValidationResult result = validator.validate(parser);
      int failed = 0;
      for (int failures : result.getFailedChecks().values()) failed += failures;
      List<String> messages = new ArrayList<>();
      for (TestAssertion assertion : result.getTestAssertions()) messages.add(describe(assertion));
      return line(file, result.isCompliant(), failed, result.getTotalAssertions() - failed, messages);
    } catch (Exception exception) {
      return line(file, false, 1, 0, List.of("cannot be read: " + exception));
    }
  }

  private static String describe(TestAssertion assertion) {
    return assertion.getRuleId().getClause()
        + "-" + assertion.getRuleId().getTestNumber()
        + ": " + (assertion.getErrorMessage() == null ? assertion.getMessage() : assertion.getErrorMessage())
        + " [" + assertion.getLocation().getContext() + "]";
  }

  private static String line(String file, boolean passed, int failedChecks, int passedChecks, List<String> messages) {
    List<String> quoted = new ArrayList<>();
    for (String message : messages) quoted.add(quote(message));
    return "{\"file\":" + quote(file)
        + ",\"passed\":" + passed
        + ",\"failedChecks\":" + failedChecks
        + ",\"passedChecks\":" + passedChecks
        + ",\"messages\":[" + String.join(",", quoted) + "]}";
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char sign : text.toCharArray()) {
      if (sign == '"' || sign == '\\') quoted.append('\\').append(sign);
      else if (sign < ' ') quoted.append(String.format("\\u%04x", (int) sign));
      else quoted.append(sign);
    }
    return quoted.append('"').toString();
  }
}
