// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

/** Output as committed. With {@code -Dgolden.update=true} it is written instead of compared. */
final class Golden {

  private static final String FOLDER = "examples/analyst-desk/src/test/resources/golden/";

  private Golden() {}

  static void assertSame(String actual, String name) {
    if (Boolean.getBoolean("golden.update")) {
      Repository.write(FOLDER + name, actual);
    }
    assertThat(actual)
        .as("%s; if the change is meant, run the test with -Dgolden.update=true", name)
        .isEqualTo(Repository.text(FOLDER + name));
  }
}
