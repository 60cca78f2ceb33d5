// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PackWatchTest {

  private static final Duration OFTEN = Duration.ofMillis(5);

  private final Shelf shelf = new Shelf(EditedPack.FIRST);
  private final LivePack live = LivePack.open(shelf, Engine.MODEL).orElseThrow();
  private final BlockingQueue<Reload> told = new LinkedBlockingQueue<>();

  @Test
  void every_change_is_told_and_only_good_ones_come_into_force() throws InterruptedException {
    RulePack first = live.current();
    try (PackWatch watch = PackWatch.start(live, OFTEN, told::add)) {
      assertThat(watch).isNotNull();
      shelf.put(EditedPack.contradicted());
      assertThat(told.take()).isInstanceOf(Refused.class);
      assertThat(live.current()).isSameAs(first);

      shelf.put(EditedPack.SECOND);
      assertThat(told.take()).isInstanceOf(Reload.Replaced.class);
      assertThat(live.current().files()).isEqualTo(EditedPack.SECOND);
    }
    assertThat(told).isEmpty();
  }

  @Test
  void a_listener_that_throws_is_told_of_the_next_change_all_the_same()
      throws InterruptedException {
    RuntimeException thrown = new IllegalStateException("the listener's");
    BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
    AtomicBoolean first = new AtomicBoolean(true);
    ReloadListener listener =
        reload -> {
          if (first.getAndSet(false)) {
            Thread.currentThread()
                .setUncaughtExceptionHandler(
                    (thread, e) -> {
                      uncaught.add(e);
                      throw new IllegalStateException("the handler's");
                    });
            throw thrown;
          }
          told.add(reload);
        };
    try (PackWatch watch = PackWatch.start(live, OFTEN, listener)) {
      assertThat(watch).isNotNull();
      shelf.put(EditedPack.SECOND);
      assertThat(uncaught.take()).isSameAs(thrown);

      shelf.put(EditedPack.FIRST);
      assertThat(told.take()).isInstanceOf(Reload.Replaced.class);
    }
  }

  @Test
  void its_one_thread_is_a_daemon_with_a_name_and_ends_when_the_watch_is_closed()
      throws InterruptedException {
    BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
    Thread thread;
    try (PackWatch watch =
        PackWatch.start(live, OFTEN, reload -> threads.add(Thread.currentThread()))) {
      assertThat(watch).isNotNull();
      shelf.put(EditedPack.SECOND);
      thread = threads.take();
      assertThat(thread.isDaemon()).isTrue();
      assertThat(thread.getName()).isEqualTo("sam-watch-edited");
    }
    thread.join();
    shelf.put(EditedPack.FIRST);
    assertThat(live.current().files()).isEqualTo(EditedPack.SECOND);
    assertThat(threads).isEmpty();
  }

  @Test
  void closing_waits_for_a_reload_that_is_being_told() throws InterruptedException {
    CountDownLatch telling = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicBoolean done = new AtomicBoolean();
    PackWatch watch =
        PackWatch.start(
            live,
            OFTEN,
            reload -> {
              telling.countDown();
              awaitUninterrupted(goOn);
              done.set(true);
            });
    shelf.put(EditedPack.SECOND);
    telling.await();
    AtomicBoolean doneWhenClosed = new AtomicBoolean();
    Thread closing =
        new Thread(
            () -> {
              watch.close();
              doneWhenClosed.set(done.get());
            });
    closing.start();
    goOn.countDown();
    closing.join();

    assertThat(doneWhenClosed).isTrue();
  }

  @Test
  void a_listener_may_close_the_watch_itself() throws InterruptedException {
    AtomicReference<PackWatch> watch = new AtomicReference<>();
    CountDownLatch started = new CountDownLatch(1);
    watch.set(
        PackWatch.start(
            live,
            OFTEN,
            reload -> {
              awaitUninterrupted(started);
              watch.get().close();
              told.add(reload);
            }));
    started.countDown();
    shelf.put(EditedPack.SECOND);

    assertThat(told.take()).isInstanceOf(Reload.Replaced.class);
    watch.get().close();
  }

  @Test
  void a_thread_that_is_interrupted_does_not_wait_and_stays_interrupted()
      throws InterruptedException {
    CountDownLatch telling = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    PackWatch watch =
        PackWatch.start(
            live,
            OFTEN,
            reload -> {
              telling.countDown();
              awaitUninterrupted(goOn);
            });
    shelf.put(EditedPack.SECOND);
    telling.await();

    Thread.currentThread().interrupt();
    watch.close();

    assertThat(Thread.interrupted()).isTrue();
    goOn.countDown();
  }

  @Test
  void a_watch_without_an_interval_is_a_mistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PackWatch.start(live, Duration.ZERO, told::add));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PackWatch.start(live, Duration.ofSeconds(-1), told::add));
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
