// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.Ids;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.pack.PackProblem;

/**
 * What a scenario is filed under.
 *
 * @param requirement the requirement that it shows
 * @param tags the words by which it is found
 */
record Filing(Optional<String> requirement, List<String> tags) {

  static final Filing NONE = new Filing(Optional.empty(), List.of());

  private static final int LONGEST_REQUIREMENT = 120;
  private static final int LONGEST_TAG = 40;

  private static final Ids.Form TAG =
      new Ids.Form(
          Pattern.compile("[\\p{L}\\p{M}\\p{N}]+([-_.][\\p{L}\\p{M}\\p{N}]+)*"),
          "one word of letters, digits and hyphens");

  /** What a scenario or a case says itself. */
  static Filing read(Fields fields, ProblemLog log) {
    Optional<String> requirement = fields.optionalText("requirement");
    if (requirement.isPresent() && length(requirement.get()) > LONGEST_REQUIREMENT) {
      log.problem(
          fields.placeOfValue("requirement"),
          "`requirement` is longer than " + LONGEST_REQUIREMENT + " characters");
    }
    return new Filing(requirement, tags(fields, log));
  }

  /** What a case says over what its scenario says: its own requirement, and more tags. */
  Filing over(Filing outer) {
    Set<String> all = new LinkedHashSet<>(outer.tags());
    all.addAll(tags);
    return new Filing(requirement.or(outer::requirement), List.copyOf(all));
  }

  private static List<String> tags(Fields fields, ProblemLog log) {
    List<String> tags = fields.texts("tags");
    for (YamlNode item : fields.has("tags") ? fields.items("tags") : List.<YamlNode>of()) {
      Optional<String> tag = item.asText().filter(tags::contains);
      if (tag.isPresent() && !TAG.pattern().matcher(tag.get()).matches()) {
        log.problem(
            item.place(),
            PackProblem.quote(tag.get()) + " cannot stand as a tag",
            "use " + TAG.inWords());
      } else if (tag.isPresent() && length(tag.get()) > LONGEST_TAG) {
        log.problem(item.place(), "a tag is longer than " + LONGEST_TAG + " characters");
      }
    }
    return tags;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
