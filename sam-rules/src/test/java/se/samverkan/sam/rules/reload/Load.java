// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import se.samverkan.sam.core.assessment.AssessmentResult;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.rules.pack.RulePack;

/** Threads that ask a live pack without pause, and hold each answer against its version's. */
final class Load implements AutoCloseable {

  private final LivePack live;
  private final List<Map<String, List<Object>>> bySha256 =
      List.of(new TreeMap<>(), new TreeMap<>());
  private final List<Thread> threads = new ArrayList<>();
  private final ReadWriteLock asking = new ReentrantReadWriteLock(true);
  private final AtomicLong answered = new AtomicLong();
  private final AtomicLong mixed = new AtomicLong();
  private final Queue<Throwable> errors = new ConcurrentLinkedQueue<>();
  private volatile boolean ended;

  /**
   * Not started yet.
   *
   * @param versions all packs that will be in force
   */
  Load(LivePack live, List<RulePack> versions) {
    this.live = live;
    for (RulePack version : versions) {
      List<Object> answers = Answers.of(version);
      bySha256.get(0).put(version.sha256(), answers);
      bySha256.get(1).put(version.outcomeSha256(), answers);
    }
  }

  void start(int count) {
    for (int thread = 0; thread < count; thread++) {
      int first = thread;
      threads.add(new Thread(() -> askFrom(first), "load-" + thread));
    }
    threads.forEach(Thread::start);
  }

  /** Waits until so many more questions have been answered; or until nobody asks any more. */
  void await(int more) throws InterruptedException {
    long goal = answered.get() + more;
    while (answered.get() < goal && threads.stream().anyMatch(Thread::isAlive)) {
      Thread.sleep(1);
    }
  }

  /** Looks at something while nobody asks. */
  <T> T paused(Supplier<T> look) {
    asking.writeLock().lock();
    try {
      return look.get();
    } finally {
      asking.writeLock().unlock();
    }
  }

  long answered() {
    return answered.get();
  }

  /** Answers that are not those of the version that they name. */
  long mixed() {
    return mixed.get();
  }

  List<Throwable> errors() {
    return List.copyOf(errors);
  }

  @Override
  public void close() {
    ended = true;
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void askFrom(int first) {
    int questions = Answers.questions(EditedPack.DAYS);
    try {
      for (int question = first; !ended; question = (question + 7) % questions) {
        asking.readLock().lock();
        try {
          ask(question);
        } finally {
          asking.readLock().unlock();
        }
      }
    } catch (RuntimeException | Error e) {
      errors.add(e);
    }
  }

  private void ask(int question) {
    Object answer = Answers.to(question, live.current(), EditedPack.DAYS);
    if (!answer.equals(expected(answer, question))) {
      mixed.incrementAndGet();
    }
    answered.incrementAndGet();
  }

  /** What the version that the answer names answers alone. */
  private Object expected(Object answer, int question) {
    List<Object> answers =
        answer instanceof AssessmentResult result
            ? bySha256.get(0).get(result.orElseThrow().provenance().sha256())
            : bySha256.get(1).get(((OutcomeAssessment) answer).provenance().sha256());
    return answers == null ? "a version that never was" : answers.get(question);
  }
}
