// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.criterion.Criterion;

/**
 * The name of a value in braces in one of a criterion's two texts.
 *
 * @param swedish whether it stands in the Swedish text
 * @param name the name between the braces
 * @param place where its opening brace stands, or the rule if that is not known
 */
record Placeholder(boolean swedish, String name, Place place) {

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

  /** All of a criterion, in order. */
  static List<Placeholder> of(Criterion criterion) {
    List<Placeholder> all = new ArrayList<>(of(criterion, true));
    all.addAll(of(criterion, false));
    return all;
  }

  private static List<Placeholder> of(Criterion criterion, boolean swedish) {
    String text = swedish ? criterion.label().sv() : criterion.label().en();
    Place quote = criterion.places().getOrDefault(swedish ? "sv" : "en", Place.UNKNOWN);
    return BRACES
        .matcher(text)
        .results()
        .map(
            (MatchResult match) ->
                new Placeholder(
                    swedish,
                    match.group(1),
                    quote.equals(Place.UNKNOWN)
                        ? new Place(criterion.line(), 0)
                        : after(quote, text.codePointCount(0, match.start()))))
        .toList();
  }

  /** A text in quotes stands on one line and holds no escapes. */
  private static Place after(Place quote, int characters) {
    return new Place(quote.line(), quote.column() + 1 + characters);
  }
}
