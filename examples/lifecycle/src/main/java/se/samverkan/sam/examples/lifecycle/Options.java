// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import se.samverkan.sam.core.label.Language;

/**
 * What the command line asks for.
 *
 * @param language the language of texts
 * @param stories the stories to tell, in order
 */
record Options(Language language, List<Story> stories) {

  static final String USAGE =
      "usage: lifecycle [--lang sv|en] [STORY|FILE]...\n"
          + "  STORY: the id of a story that comes with the program, such as S6";

  static Options read(String... args) throws UnusableException {
    Language language = Language.SV;
    List<String> names = new ArrayList<>();
    Iterator<String> rest = Arrays.asList(args).iterator();
    while (rest.hasNext()) {
      String arg = rest.next();
      if (arg.equals("--lang")) {
        language = language(rest);
      } else if (arg.startsWith("-")) {
        throw new UnusableException("not expected: `" + arg + "`", USAGE);
      } else {
        names.add(arg);
      }
    }
    return new Options(language, Stories.named(names));
  }

  private static Language language(Iterator<String> rest) throws UnusableException {
    if (!rest.hasNext()) {
      throw new UnusableException("`--lang` needs a value", USAGE);
    }
    String tag = rest.next();
    return Language.of(tag)
        .orElseThrow(() -> new UnusableException("no language `" + tag + "`", USAGE));
  }
}
