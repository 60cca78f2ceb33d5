// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.reload.LivePack;
import se.samverkan.sam.rules.reload.PackWatch;
import se.samverkan.sam.rules.reload.Refused;
import se.samverkan.sam.rules.reload.Reload;

/** Assesses by a pack that can be edited while the office is open. */
final class Office implements AutoCloseable {

  // on the embedding page from here
  private final LivePack live;
  private final PackWatch watch;

  Office(Path folder, Duration interval, Consumer<String> journal) {
    live = LivePack.open(PackSource.folder(folder)).orElseThrow();
    watch = PackWatch.start(live, interval, reload -> journal.accept(entry(reload)));
  }

  /** An intake by the pack in force, for one piece of work. */
  Intake intake() {
    return new Intake(live.current());
  }

  @Override
  public void close() {
    watch.close();
  }

  private static String entry(Reload reload) {
    return reload.fold(
        same -> "the rules in force stay",
        replaced -> "in force: version " + replaced.after().manifest().version(),
        refused -> "refused, the rules in force stay: " + reasons(refused));
  }

  // to here

  private static String reasons(Refused refused) {
    return String.join("; ", refused.reasons().stream().map(Label::en).toList());
  }
}
