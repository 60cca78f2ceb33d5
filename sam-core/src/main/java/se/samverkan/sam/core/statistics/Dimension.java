// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;
import se.samverkan.sam.core.outcome.ClassResult;

/**
 * Something by which members are divided, each into exactly one category. Those of whom it is not
 * known are in a category of their own.
 */
public final class Dimension implements Labelled {

  private final String id;
  private final Label label;
  private final List<Category> expected;
  private final Function<Member, Category> category;

  private Dimension(
      String id, Label label, List<Category> expected, Function<Member, Category> category) {
    this.id = id;
    this.label = label;
    this.expected = List.copyOf(expected);
    this.category = category;
  }

  /**
   * A dimension of one's own.
   *
   * @param id its name
   * @param label what people read
   * @param expected the categories that a table shows though nobody is in them
   * @param category in which category a member is; always the same for the same member
   */
  public static Dimension of(
      String id, Label label, List<Category> expected, Function<Member, Category> category) {
    return new Dimension(id, label, expected, category);
  }

  /** By legal sex (F65). */
  public static Dimension sex() {
    return new Dimension(
        "sex",
        new Label("kön", "sex"),
        Arrays.stream(Sex.values()).map(Category::of).toList(),
        member -> orUnknown(member.sex().map(Category::of)));
  }

  /** By age at enrolment (F65). */
  public static Dimension age(AgeBands bands) {
    return new Dimension(
        "age",
        new Label("ålder vid inskrivning", "age at enrolment"),
        bands.all(),
        member -> orUnknown(member.ageAtEnrolment().map(bands::of)));
  }

  /** By the agency that referred or identified the person (F14). */
  public static Dimension agency() {
    return new Dimension(
        "agency",
        new Label("aktör", "agency"),
        Arrays.stream(Agency.values()).map(Category::of).toList(),
        member -> orUnknown(member.agency().map(Category::of)));
  }

  /** By the office that referred the person (F13). */
  public static Dimension referrerUnit() {
    return new Dimension(
        "referrerUnit",
        new Label("remitterande enhet", "referring office"),
        List.of(),
        member -> orUnknown(named(member.referrerUnit())));
  }

  /** By the group that the person was put in, or none (F41). */
  public static Dimension cohort() {
    return new Dimension(
        "cohort",
        new Label("grupp", "group"),
        List.of(),
        member -> named(member.cohort()).orElse(Category.NONE));
  }

  /**
   * By the class in which the outcome counts. An outcome without a class is in one of five
   * categories, by why it has none; of one that ended and was not asked about it is unknown.
   *
   * @param classification the id of the classification
   * @param classes the ids of its classes, in the order in which a table shows them
   */
  public static Dimension outcome(String classification, List<String> classes) {
    return new Dimension(
        "outcome:" + classification,
        new Label("utfall", "outcome"),
        classes.stream().map(id -> outcomeClass(classes, id)).toList(),
        member ->
            Optional.ofNullable(member.outcomes().get(classification))
                .map(result -> category(classes, result))
                .orElseGet(() -> withoutOutcome(member)));
  }

  private static Category category(List<String> classes, ClassResult result) {
    return result.fold(
        classified -> outcomeClass(classes, classified.outcomeClass()),
        conflict -> Category.CONFLICT,
        undetermined -> Category.UNDETERMINED,
        none -> Category.NO_CLASS);
  }

  private static Category outcomeClass(List<String> classes, String id) {
    int place = classes.indexOf(id);
    return new Category(
        Category.Kind.VALUE, place < 0 ? classes.size() : place, id, new Label(id, id));
  }

  private static Category withoutOutcome(Member member) {
    if (member.has(FunnelStep.NOT_ENROLLED) == Finding.MET) {
      return Category.NOT_ENROLLED;
    }
    return member.hasEnded() == Finding.NOT_MET ? Category.UNDER_WAY : Category.UNKNOWN;
  }

  private static Optional<Category> named(Optional<String> name) {
    return name.filter(text -> !text.isBlank()).map(Category::named);
  }

  private static Category orUnknown(Optional<Category> category) {
    return category.orElse(Category.UNKNOWN);
  }

  /** Its name. */
  public String id() {
    return id;
  }

  @Override
  public Label label() {
    return label;
  }

  /** The categories that a table shows though nobody is in them. */
  public List<Category> expected() {
    return expected;
  }

  /** In which category a member is. */
  public Category of(Member member) {
    return category.apply(member);
  }

  @Override
  public String toString() {
    return id;
  }
}
