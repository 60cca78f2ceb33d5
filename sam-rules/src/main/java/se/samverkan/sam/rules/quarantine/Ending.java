// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.quarantine;

/** How it ended with a child. */
sealed interface Ending {

  /** It ended by itself. */
  record Exited(int code, String printed) implements Ending {}

  /** It was killed. */
  record GivenUp(String why) implements Ending {}

  /** There was none. */
  record NotStarted(String why, String remedy) implements Ending {}
}
