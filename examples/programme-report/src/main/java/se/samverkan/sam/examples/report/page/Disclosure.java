// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.statistics.Category;
import se.samverkan.sam.core.statistics.CountedShare;
import se.samverkan.sam.core.statistics.CrossTable;
import se.samverkan.sam.core.statistics.Share;
import se.samverkan.sam.core.statistics.Suppression;
import se.samverkan.sam.core.statistics.Table;
import se.samverkan.sam.core.statistics.Tally;

/**
 * Decides which numbers of people are shown. In the house all of them are, with their members.
 * Where small ones are to be hidden, {@link Suppression} protects one table at a time; as tables of
 * the same people can together tell what each of them hides, only those are then shown that have no
 * more in common than how many people there are, and nobody's id is.
 */
final class Disclosure {

  private final Optional<Suppression> suppression;

  private Disclosure(Optional<Suppression> suppression) {
    this.suppression = suppression;
  }

  /**
   * Shows everything, or nothing that would tell of fewer people than this.
   *
   * @throws IllegalArgumentException if the number is below 1
   */
  static Disclosure of(OptionalInt suppressBelow) {
    return new Disclosure(
        suppressBelow.isEmpty()
            ? Optional.empty()
            : Optional.of(new Suppression(suppressBelow.getAsInt()))
                .filter(one -> one.threshold() > 1));
  }

  /** Whether everything is shown. */
  boolean isOpen() {
    return suppression.isEmpty();
  }

  /** Below which number people are hidden; 1 if nobody is. */
  long threshold() {
    return suppression.map(Suppression::threshold).orElse(1L);
  }

  /** Whether so many people are a number that may be told by itself. */
  boolean allows(long people) {
    return people == 0 || people >= threshold();
  }

  /** A number of people that stands in no table whose total is known. */
  Cell people(Tally tally) {
    return isOpen() ? Cell.of(tally) : new Cell.Hidden();
  }

  Cell people(Set<EnrolmentId> members) {
    return people(new Tally(members, Set.of()));
  }

  /** A number that is known to all, such as how many were enrolled; hidden if it is small. */
  Cell known(Set<EnrolmentId> members) {
    if (isOpen()) {
      return Cell.of(members);
    }
    return allows(members.size()) ? Cell.number(members.size()) : new Cell.Hidden();
  }

  /** A share of people that are counted in {@link #people}. */
  Cell share(Share share) {
    return isOpen() ? Cell.percent(share.percent(1)) : new Cell.Hidden();
  }

  /** The same, where only bounds are known. */
  Cell share(CountedShare lowest, CountedShare highest) {
    if (!isOpen()) {
      return new Cell.Hidden();
    }
    return lowest
        .share()
        .percent(1)
        .flatMap(
            least ->
                highest
                    .share()
                    .percent(1)
                    .<Cell>map(most -> new Cell.Percent(least, most, lowest.isApproximate())))
        .orElseGet(Cell.Absent::new);
  }

  /** A table of people whose number is known to all. */
  Parts parts(Table table) {
    Map<Category, Cell> cells = new TreeMap<>();
    if (isOpen()) {
      table.categories().forEach(one -> cells.put(one, Cell.of(table.members(one))));
    } else {
      Map<Category, Long> counts = new TreeMap<>();
      table.categories().forEach(one -> counts.put(one, table.count(one)));
      return parts(counts);
    }
    return new Parts(cells, known(table.members()));
  }

  /** Counts whose sum is known to all, of people who are not known. */
  Parts parts(Map<Category, Long> counts) {
    long total = counts.values().stream().mapToLong(Long::longValue).sum();
    Set<Category> hidden =
        suppression.map(one -> KnownTotal.hidden(counts, one, total)).orElse(Set.of());
    Map<Category, Cell> cells = new TreeMap<>();
    counts.forEach(
        (category, count) ->
            cells.put(
                category, hidden.contains(category) ? new Cell.Hidden() : Cell.number(count)));
    return new Parts(cells, allows(total) ? Cell.number(total) : new Cell.Hidden());
  }

  /** A table of people whose number is known to all, and who are counted in no other. */
  CrossParts cross(CrossTable table) {
    return suppression
        .map(one -> CrossParts.published(table, one.publish(table)))
        .filter(one -> one.total().exact().isPresent() || isOpen())
        .orElseGet(
            () ->
                isOpen()
                    ? CrossParts.all(table)
                    : CrossParts.rowsOnly(table, parts(table.rowTotals())));
  }

  /** A table of people who are counted in another one. */
  CrossParts again(CrossTable table) {
    return isOpen() ? CrossParts.all(table) : CrossParts.none(table);
  }

  /** These blocks or, where small numbers are hidden, that they are left out. */
  List<Block> unlessHidden(List<Block> blocks) {
    return isOpen()
        ? blocks
        : List.of(
            Block.note(
                "Visas inte när små antal döljs: tillsammans med sidans tabeller skulle det kunna"
                    + " röja dem.",
                "Not shown where small counts are hidden: together with the tables of the page it could"
                    + " tell them."));
  }

  /** What is said on the page of what is hidden; nothing if nothing is. */
  List<Block> explanation() {
    if (isOpen()) {
      return List.of();
    }
    long below = threshold();
    return List.of(
        new Block.Text(
            new Label(
                "Antal från 1 till under "
                    + below
                    + " visas inte, och inte heller de antal som skulle röja dem. Där står ett"
                    + " streck (–). Ingens id visas. Antal som räknar samma personer på ett annat"
                    + " sätt än tabellerna över utfall, kön, ålder, aktör och grupp visas inte alls,"
                    + " eftersom de tillsammans kan röja vad tabellerna döljer.",
                "Counts from 1 to below "
                    + below
                    + " are not shown, nor are counts that would tell them. A dash (–) stands there."
                    + " Nobody's id is shown. Counts of the same people in another way than the"
                    + " tables of outcome, sex, age, agency and group are not shown at all, since"
                    + " together they can tell what the tables hide."),
            Tone.WARNING));
  }
}
