// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import java.util.List;

/** Rule packs that the application cannot start with. */
class UnusablePacksException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusablePacksException(List<String> problems) {
    super(String.join("\n", problems));
  }
}
