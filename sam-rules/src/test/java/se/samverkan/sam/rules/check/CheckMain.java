// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.check;

import java.nio.file.Path;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.page.PlainText;

/** Checks one pack and prints the page: to see how long that takes from a standing start. */
final class CheckMain {

  private CheckMain() {}

  /** Takes the id of a pack of the library, or a folder. */
  public static void main(String[] args) {
    PackSource source =
        args[0].indexOf('/') < 0
            ? PackSource.builtIn(args[0])
            : PackSource.folder(Path.of(args[0]));
    PackCheck check = PackCheck.of(source);
    System.out.print(PlainText.of(CheckPage.of(check, check.files(), Language.SV)));
  }
}
