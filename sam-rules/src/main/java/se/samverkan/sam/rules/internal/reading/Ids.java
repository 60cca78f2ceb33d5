// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.pack.PackProblem;

/** The ids given out in one list: each once. */
public final class Ids {

  /**
   * The form of an id.
   *
   * @param pattern what it looks like
   * @param inWords the same, after "use"
   */
  public record Form(Pattern pattern, String inWords) {

    /** Ids of bodies, groups, notices, interpretations and readings. */
    public static final Form PLAIN =
        new Form(
            Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*"),
            "lower-case letters from a to z, digits and single hyphens, a letter first");

    /** Names of values. */
    public static final Form VALUE =
        new Form(
            Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*"),
            "letters from a to z and digits, with dots between words that begin in lower case");

    /** Versions. */
    public static final Form VERSION =
        new Form(
            Pattern.compile("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}(-[0-9A-Za-z.-]{1,32})?"),
            "three numbers with dots between, in quotes: \"1.0.0\"");

    /** Fingerprints. */
    public static final Form SHA256 =
        new Form(Pattern.compile("[0-9a-f]{64}"), "64 digits and letters from a to f");
  }

  private final Map<String, Place> places = new HashMap<>();
  private final ProblemLog log;

  /** Ids of one list in the file of this log. */
  public Ids(ProblemLog log) {
    this.log = log;
  }

  /** Takes an id; notes it if it is taken already. Says whether it was free. */
  public boolean take(String id, Place place) {
    if (id.equals(Fields.STAND_IN)) {
      return true;
    }
    Place first = places.putIfAbsent(id, place);
    if (first != null) {
      log.problem(
          place, PackProblem.quote(id) + " is taken", "it stands on line " + first.line() + " too");
    }
    return first == null;
  }
}
