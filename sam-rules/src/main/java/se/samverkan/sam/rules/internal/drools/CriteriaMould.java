// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.FactView;

/**
 * The mould of which blocks of criteria are cast. Each block is a class of its own, without a name,
 * that has the conditions of its criteria for constants. So the JVM compiles a block as if it had
 * been written for these criteria, one straight method, and drops its class together with the last
 * reference to it.
 *
 * <p>The two conditions of a criterion exclude each other, by the way in which they are printed. So
 * the second is asked only where the first does not hold.
 */
final class CriteriaMould implements CriteriaBlock {

  private static final int CONDITIONS = 2 * SIZE;

  /** The conditions of this class; of the mould itself, none. */
  private static final List<Predicate1<FactView>> GIVEN = given();

  private static final @Nullable Predicate1<FactView> MET_0 = condition(0);
  private static final @Nullable Predicate1<FactView> MET_1 = condition(2);
  private static final @Nullable Predicate1<FactView> MET_2 = condition(4);
  private static final @Nullable Predicate1<FactView> MET_3 = condition(6);
  private static final @Nullable Predicate1<FactView> MET_4 = condition(8);
  private static final @Nullable Predicate1<FactView> MET_5 = condition(10);
  private static final @Nullable Predicate1<FactView> MET_6 = condition(12);
  private static final @Nullable Predicate1<FactView> MET_7 = condition(14);
  private static final @Nullable Predicate1<FactView> NOT_MET_0 = condition(1);
  private static final @Nullable Predicate1<FactView> NOT_MET_1 = condition(3);
  private static final @Nullable Predicate1<FactView> NOT_MET_2 = condition(5);
  private static final @Nullable Predicate1<FactView> NOT_MET_3 = condition(7);
  private static final @Nullable Predicate1<FactView> NOT_MET_4 = condition(9);
  private static final @Nullable Predicate1<FactView> NOT_MET_5 = condition(11);
  private static final @Nullable Predicate1<FactView> NOT_MET_6 = condition(13);
  private static final @Nullable Predicate1<FactView> NOT_MET_7 = condition(15);

  private CriteriaMould() {}

  /**
   * Casts a block.
   *
   * @param conditions of each criterion the one under which it is met, and the one under which it
   *     is not; at most {@link CriteriaBlock#SIZE} pairs
   */
  static CriteriaBlock cast(List<Predicate1<FactView>> conditions) {
    if (conditions.size() > CONDITIONS) {
      throw new IllegalArgumentException("a block holds no more than " + SIZE + " criteria");
    }
    try {
      MethodHandles.Lookup block =
          MethodHandles.lookup()
              .defineHiddenClassWithClassData(Bytes.OF_MOULD, List.copyOf(conditions), true);
      return (CriteriaBlock)
          block.findConstructor(block.lookupClass(), MethodType.methodType(void.class)).invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("the mould does not fit this Java", e);
    }
  }

  @Override
  public int mark(FactView subject) throws Exception {
    int marks = 0;
    if (holds(MET_0, subject)) {
      marks |= 0x01;
    } else if (holds(NOT_MET_0, subject)) {
      marks |= 0x0100;
    }
    if (holds(MET_1, subject)) {
      marks |= 0x02;
    } else if (holds(NOT_MET_1, subject)) {
      marks |= 0x0200;
    }
    if (holds(MET_2, subject)) {
      marks |= 0x04;
    } else if (holds(NOT_MET_2, subject)) {
      marks |= 0x0400;
    }
    if (holds(MET_3, subject)) {
      marks |= 0x08;
    } else if (holds(NOT_MET_3, subject)) {
      marks |= 0x0800;
    }
    if (holds(MET_4, subject)) {
      marks |= 0x10;
    } else if (holds(NOT_MET_4, subject)) {
      marks |= 0x1000;
    }
    if (holds(MET_5, subject)) {
      marks |= 0x20;
    } else if (holds(NOT_MET_5, subject)) {
      marks |= 0x2000;
    }
    if (holds(MET_6, subject)) {
      marks |= 0x40;
    } else if (holds(NOT_MET_6, subject)) {
      marks |= 0x4000;
    }
    if (holds(MET_7, subject)) {
      marks |= 0x80;
    } else if (holds(NOT_MET_7, subject)) {
      marks |= 0x8000;
    }
    return marks;
  }

  private static boolean holds(@Nullable Predicate1<FactView> condition, FactView subject)
      throws Exception {
    return condition != null && condition.test(subject);
  }

  @SuppressWarnings("unchecked") // what is cast is given a list of conditions and nothing else
  private static List<Predicate1<FactView>> given() {
    try {
      List<Predicate1<FactView>> given =
          MethodHandles.classData(MethodHandles.lookup(), ConstantDescs.DEFAULT_NAME, List.class);
      return given == null ? List.of() : given;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Predicate1<FactView> condition(int number) {
    return number < GIVEN.size() ? GIVEN.get(number) : null;
  }

  /** Read when the first block is cast. */
  private static final class Bytes {

    static final byte[] OF_MOULD = read();

    private static byte[] read() {
      String name = CriteriaMould.class.getSimpleName() + ".class";
      try (InputStream in = CriteriaMould.class.getResourceAsStream(name)) {
        return Objects.requireNonNull(in, "the library's jar does not hold its own classes")
            .readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
