// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverkan.sam.rules.internal.profile.Profile;

/** The one call that a condition may begin with: {@code own.number("name")} and the like. */
final class OwnFactCall {

  /** How many tokens a call has. */
  static final int LENGTH = 6;

  private static final Pattern WRITTEN = Pattern.compile("own\\.[a-z]+\\(\"(.*)\"\\)");

  private OwnFactCall() {}

  /** Whether a call begins at this distance. */
  static boolean isAt(TokenStream tokens, int ahead) {
    return tokens.peek(ahead).is("own")
        && tokens.peek(ahead + 1).is(".")
        && tokens.peek(ahead + 3).is("(");
  }

  /**
   * Reads the call that begins with the next token, and returns it in the form of the catalogue.
   */
  static String read(TokenStream tokens) {
    tokens.next();
    tokens.next();
    Token kind = tokens.expectWord("`flag`, `number`, `text` or `choice` after `own.`");
    if (!Profile.OWN_FACTS.contains(kind.text())) {
      throw tokens.giveUp(
          kind,
          "a fact of the pack's own is not read by `own." + kind.text() + "`",
          Names.closest(kind.text(), Profile.OWN_FACTS, "own.")
              .orElse("write `own.flag`, `own.number`, `own.text` or `own.choice`"));
    }
    tokens.expect("(", "after `own." + kind.text() + "`");
    Token name = tokens.expectText("the name of a fact, in quotes,");
    tokens.expect(")", "after the name of the fact");
    return "own." + kind.text() + "(\"" + name.text() + "\")";
  }

  /** The name of the fact in a call. */
  static Optional<String> nameIn(String call) {
    Matcher matcher = WRITTEN.matcher(call);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
