// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * Many reloads while people are assessed without pause. How many is said by {@code reload.soak}: 20
 * in each build, 300 in the profile {@code nightly}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReloadSoakTest {

  private static final int RELOADS = Integer.getInteger("reload.soak", 20);
  private static final int THREADS = 2;

  /**
   * By how many packs what is held may have grown. Of twenty reloads, ten lie between the medians
   * compared; a pack kept at each would come to twice this.
   */
  private static final int FEW = 5;

  /**
   * What a Java notes on methods while it gets warm, with no class loaded. Classes that are kept
   * are seen by their number; of 300 reloads, they would come to some thirty mebibytes.
   */
  private static final long WARMING = 4 << 20;

  private final Shelf shelf = new Shelf(EditedPack.FIRST);
  private final LivePack live = LivePack.open(shelf).orElseThrow();
  private final List<WeakReference<RulePack>> replaced = new ArrayList<>();
  private final List<Footprint> footprints = new ArrayList<>();

  @Test
  void no_answer_is_mixed_nothing_fails_and_nothing_of_a_replaced_pack_is_kept(
      TestReporter reporter) throws InterruptedException {
    Load load = new Load(live, List.of(read(EditedPack.FIRST), read(EditedPack.SECOND)));
    try (load) {
      load.start(THREADS);
      for (int reload = 1; reload <= RELOADS; reload++) {
        if (reload % 4 == 0) {
          refuse(reload % 16 == 4 ? EditedPack.contradicted() : EditedPack.misspelt());
        }
        replace(reload % 2 == 0 ? EditedPack.FIRST : EditedPack.SECOND);
        load.await(500);
        footprints.add(load.paused(Footprint::now));
      }
    }
    Footprint one = ofOnePack();
    reporter.publishEntry(
        "%s reloads, %s answers; a pack is %s; grown by %s to %s"
            .formatted(RELOADS, load.answered(), one, growth(), footprints.get(RELOADS - 1)));

    assertThat(load.errors()).isEmpty();
    assertThat(load.mixed()).isZero();
    assertThat(replaced).hasSize(RELOADS).allMatch(pack -> pack.refersTo(null));
    assertThat(growth().classes()).isLessThan(FEW * one.classes());
    assertThat(growth().metaspace()).isLessThan(WARMING);
    assertThat(growth().heap()).isLessThan(FEW * one.heap());
  }

  /** From the first third to the last of what was held after a warm-up. */
  private Footprint growth() {
    List<Footprint> warm = footprints.subList(RELOADS / 4, RELOADS);
    int third = warm.size() / 3;
    return Footprint.median(warm.subList(warm.size() - third, warm.size()))
        .since(Footprint.median(warm.subList(0, third)));
  }

  private static RulePack read(PackFiles files) {
    return RulePacks.read(PackSource.of(files)).orElseThrow();
  }

  /**
   * What is held by a pack that is compiled: as much as each reload would leave if it were kept.
   */
  private static Footprint ofOnePack() {
    Footprint before = Footprint.now();
    RulePack pack = read(EditedPack.FIRST);
    pack.prepare();
    Footprint one = Footprint.now().since(before);
    assertThat(pack.epochs()).hasSize(2);
    assertThat(one.classes()).isPositive();
    return one;
  }

  private void replace(PackFiles files) {
    shelf.put(files);
    replaced.add(new WeakReference<>(live.current()));
    assertThat(live.reload()).isInstanceOf(Reload.Replaced.class);
  }

  private void refuse(PackFiles files) {
    RulePack before = live.current();
    shelf.put(files);
    assertThat(live.reload()).isInstanceOf(Refused.class);
    assertThat(live.current()).isSameAs(before);
  }
}
