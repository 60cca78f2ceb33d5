// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** What many threads are answered at once, by packs that they share, is what one alone would be. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedPacksTest {

  private static final int THREADS = 6;
  private static final List<LocalDate> PAST =
      List.of(LocalDate.of(2011, 8, 9), LocalDate.of(2013, 12, 31));

  private final Shelf shelf = new Shelf(EditedPack.FIRST);
  private final LivePack live = LivePack.open(shelf).orElseThrow();
  private final RulePack sam = RulePacks.builtIn("sam");
  private final RulePack resam = RulePacks.builtIn("resam");
  private final List<Object> samAnswers = Answers.of(sam, PAST);
  private final List<Object> resamAnswers = Answers.of(resam, PAST);
  private final Map<String, List<Object>> liveAnswers =
      Map.of("1.0.0", alone(EditedPack.FIRST), "2.0.0", alone(EditedPack.SECOND));

  private final CountDownLatch allBefore = new CountDownLatch(THREADS);
  private final CountDownLatch reloaded = new CountDownLatch(1);
  private final AtomicInteger wrong = new AtomicInteger();

  private static List<Object> alone(PackFiles files) {
    return Answers.of(RulePacks.read(PackSource.of(files)).orElseThrow());
  }

  @Test
  void every_answer_is_that_of_one_thread_before_while_and_after_a_pack_is_replaced()
      throws Exception {
    assertThat(liveAnswers.get("1.0.0")).isNotEqualTo(liveAnswers.get("2.0.0"));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Integer>> answered = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        answered.add(threads.submit(asking(thread)));
      }
      allBefore.await();
      shelf.put(EditedPack.SECOND);
      Reload reload = live.reload();
      reloaded.countDown();

      assertThat(reload).isInstanceOf(Reload.Replaced.class);
      for (Future<Integer> one : answered) {
        assertThat(one.get()).isGreaterThanOrEqualTo(2 * questionsInARound());
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(wrong).hasValue(0);
  }

  /** Rounds until there has been one after the reload. */
  private Callable<Integer> asking(int thread) {
    return () -> {
      int asked = round(thread, "1.0.0");
      allBefore.countDown();
      boolean last;
      do {
        last = reloaded.getCount() == 0;
        asked += round(thread, last ? "2.0.0" : "");
      } while (!last);
      return asked;
    };
  }

  private static int questionsInARound() {
    return Answers.questions(EditedPack.DAYS) + 2 * Answers.questions(PAST);
  }

  /**
   * Every question to every pack, in another order for each thread.
   *
   * @param version the version that must be in force all the time; blank if it may change
   */
  private int round(int thread, String version) {
    int questions = Answers.questions(EditedPack.DAYS);
    for (int i = 0; i < questions; i++) {
      int question = (i + thread * questions / THREADS) % questions;
      RulePack pack = live.current();
      String found = pack.manifest().version();
      if (!version.isEmpty()) {
        check(found, version);
      }
      check(
          Answers.to(question, pack, EditedPack.DAYS),
          Objects.requireNonNull(liveAnswers.get(found)).get(question));
      if (question < samAnswers.size()) {
        check(Answers.to(question, sam, PAST), samAnswers.get(question));
        check(Answers.to(question, resam, PAST), resamAnswers.get(question));
      }
    }
    return questionsInARound();
  }

  private void check(Object answer, Object expected) {
    if (!answer.equals(expected)) {
      wrong.incrementAndGet();
    }
  }
}
