// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.session;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.ApplicantOnDate;

/** Where rules tell what they found of whom; the global {@code found} of the rules measured. */
public final class Found {

  private final IdentityHashMap<ApplicantOnDate, Integer> places = new IdentityHashMap<>();
  private long[] into = {};
  private @Nullable ApplicantOnDate last;
  private int lastPlace;

  /** Starts anew, for findings that go to this array. */
  void begin(long[] array) {
    places.clear();
    into = array;
    last = null;
  }

  /** Expects somebody whose findings go to this place. */
  void expect(ApplicantOnDate person, int place) {
    into[place] = 0;
    places.put(person, place);
  }

  /** A rule tells: for this person, this bit. */
  @SuppressWarnings("ReferenceEquality") // of two people with equal facts, each is its own
  public void add(ApplicantOnDate person, int bit) {
    if (person != last) {
      last = person;
      lastPlace = places.getOrDefault(person, -1);
    }
    into[lastPlace] |= 1L << bit;
  }
}
