// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.rules.pack.PackFiles;

/**
 * Looks at the files of a live pack from time to time, and has it reloaded when they are other ones
 * and have come to rest: the same in two looks in a row. Looked from by one thread.
 */
final class Lookout {

  private final LivePack pack;
  private @Nullable PackFiles restless;

  Lookout(LivePack pack) {
    this.pack = pack;
  }

  /** Looks once; what came of it if there was something to do. */
  Optional<Reload> look() {
    PackFiles seen = pack.read();
    if (seen.equals(pack.lastTried())) {
      restless = null;
      return Optional.empty();
    } else if (!seen.equals(restless)) {
      restless = seen;
      return Optional.empty();
    }
    restless = null;
    return Optional.of(pack.reload(seen));
  }
}
