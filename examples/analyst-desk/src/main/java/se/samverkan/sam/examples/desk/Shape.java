// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.page.Html;

/** How an answer is shown; the options that every command has. */
final class Shape {

  @Option(names = "--lang", paramLabel = "sv|en", converter = Tongue.class, descriptionKey = "lang")
  private @Nullable Language lang;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--html", paramLabel = "${bundle:label.FILE}", descriptionKey = "html")
  private @Nullable String html;

  @Option(names = "--plain", descriptionKey = "plain")
  private boolean plain;

  /** The language of answers. */
  Language language() {
    return Objects.requireNonNullElse(lang, Language.SV);
  }

  /** Whether an answer is for a program to read. */
  boolean isJson() {
    return json;
  }

  /** Whether an answer is a page for a browser. */
  boolean isPage() {
    return html != null;
  }

  /** Shows an answer, and gives the exit code. */
  int tell(Workplace workplace, Told told) {
    String file = html;
    if (file != null) {
      WholeFile.requireEnding(file, language(), ".html", ".htm");
      byte[] page = Html.of(told.document()).getBytes(StandardCharsets.UTF_8);
      WholeFile.write(workplace.path(file), file, page, language());
    }
    if (json) {
      workplace.out().print(told.json().text());
    } else if (file == null) {
      workplace.out().print(Shown.of(told.page(), workplace, plain));
    } else {
      workplace.out().println(Say.in(language(), "skrev ", "wrote ") + file);
    }
    return told.hasFindings() ? Desk.FINDINGS : Desk.FINE;
  }
}
