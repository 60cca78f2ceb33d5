// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.space;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Condition.Comparison;

/**
 * Every cell of a space: what can be known of somebody. Immutable.
 *
 * <p>Whether sickness compensation is limited is known only of compensation that is known to be
 * received; other cells are not counted, although they have a verdict.
 */
public final class Knowledge {

  /** Of more, not every one is looked at. */
  public static final long MOST = 1L << 22;

  private final Space space;
  private final int size;
  private final BitSet impossible;

  private Knowledge(Space space) {
    this.space = space;
    this.size = (int) space.states();
    this.impossible = new BitSet();
    Limit limit = Limit.in(space);
    for (int cell = 0; cell < size && !limit.isIdle(); cell++) {
      impossible.set(cell, !limit.allows(space.cell(cell)));
    }
  }

  /** The cells of a space; none are told of if there are more than {@link #MOST}. */
  public static Optional<Knowledge> of(Space space) {
    return space.states() > MOST || space.full() > People.MOST
        ? Optional.empty()
        : Optional.of(new Knowledge(space));
  }

  /** How many cells there are, those that are impossible among them. */
  public int size() {
    return size;
  }

  /** Whether records can say what the cell of this number says. */
  public boolean isPossible(int cell) {
    return !impossible.get(cell);
  }

  /** The facts of the cell of this number. */
  public FactSheet sheet(int cell) {
    return space.sheet(space.cell(cell));
  }

  /**
   * The verdict in every cell: what all people agree on who are what the cell allows.
   *
   * @param meeting who of the space's people, whether possible or not, meets the requirement
   */
  public Cells verdicts(BitSet meeting) {
    byte[] masks = new byte[(int) space.full()];
    for (int person = 0; person < masks.length; person++) {
      masks[person] = meeting.get(person) ? Cells.ELIGIBLE : Cells.NOT_ELIGIBLE;
    }
    int inner = 1;
    for (Dimension dimension : space.dimensions()) {
      masks = widened(masks, dimension, inner);
      inner *= dimension.states().size();
    }
    return new Cells(this, masks);
  }

  /** Replaces the full values of one dimension by its states. */
  private static byte[] widened(byte[] masks, Dimension dimension, int inner) {
    int values = dimension.full().size();
    List<Dimension.State> states = dimension.states();
    int outer = masks.length / values / inner;
    byte[] wider = new byte[outer * states.size() * inner];
    for (int block = 0; block < outer; block++) {
      for (int state = 0; state < states.size(); state++) {
        int to = (block * states.size() + state) * inner;
        for (int value : states.get(state).allows()) {
          int from = (block * values + value) * inner;
          for (int i = 0; i < inner; i++) {
            wider[to + i] |= masks[from + i];
          }
        }
      }
    }
    return wider;
  }

  /**
   * What three-valued logic alone would say in every cell, without trying what the unknown facts
   * can be.
   *
   * @param requirement without readings to choose
   * @param conditions by criterion, with constants only
   */
  public Cells byLogicAlone(Requirement requirement, Map<String, Condition> conditions) {
    return new Cells(this, found(requirement, conditions));
  }

  private byte[] found(Requirement requirement, Map<String, Condition> conditions) {
    if (requirement instanceof Requirement.AllOf all) {
      byte[] found = filled(Cells.ELIGIBLE);
      all.parts().forEach(part -> and(found, found(part, conditions)));
      return found;
    } else if (requirement instanceof Requirement.AnyOf any) {
      byte[] found = filled(Cells.NOT_ELIGIBLE);
      any.parts().forEach(part -> or(found, found(part, conditions)));
      return found;
    } else if (requirement instanceof Requirement.OfCriterion one) {
      return found(Objects.requireNonNull(conditions.get(one.id())));
    }
    throw new IllegalArgumentException("a reading is left to choose in the requirement");
  }

  private byte[] found(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      byte[] found = filled(Cells.ELIGIBLE);
      all.parts().forEach(part -> and(found, found(part)));
      return found;
    } else if (condition instanceof Condition.AnyOf any) {
      byte[] found = filled(Cells.NOT_ELIGIBLE);
      any.parts().forEach(part -> or(found, found(part)));
      return found;
    }
    return found((Comparison) condition);
  }

  private byte[] found(Comparison comparison) {
    byte[] found = new byte[size];
    int stride = 1;
    for (Dimension dimension : space.dimensions()) {
      int choices = dimension.states().size();
      if (dimension.field() == comparison.field()) {
        for (int state = 0; state < choices; state++) {
          byte mask = mask(comparison, dimension, state);
          for (int from = state * stride; from < size; from += choices * stride) {
            Arrays.fill(found, from, from + stride, mask);
          }
        }
        return found;
      }
      stride *= choices;
    }
    throw new IllegalArgumentException("the space does not have `" + comparison.field() + "`");
  }

  @SuppressWarnings("unchecked") // the value is one of the dimension's
  private byte mask(Comparison comparison, Dimension dimension, int state) {
    FactSheet sheet =
        FactSheet.empty(space.catalogue())
            .with((FactField<Object>) dimension.field(), dimension.states().get(state).value());
    Finding finding = Comparing.find(comparison, sheet);
    return finding == Finding.UNKNOWN
        ? Cells.UNDETERMINED
        : finding == Finding.MET ? Cells.ELIGIBLE : Cells.NOT_ELIGIBLE;
  }

  private byte[] filled(byte mask) {
    byte[] all = new byte[size];
    Arrays.fill(all, mask);
    return all;
  }

  private static void and(byte[] one, byte[] other) {
    combine(one, other, Cells.NOT_ELIGIBLE);
  }

  private static void or(byte[] one, byte[] other) {
    combine(one, other, Cells.ELIGIBLE);
  }

  /** What decides alone wins; what is unknown is next. */
  private static void combine(byte[] one, byte[] other, byte decisive) {
    for (int i = 0; i < one.length; i++) {
      if (one[i] == decisive || other[i] == decisive) {
        one[i] = decisive;
      } else {
        one[i] |= other[i];
      }
    }
  }
}
