// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/**
 * What a Java holds after collecting its garbage.
 *
 * @param classes the classes loaded and not unloaded
 * @param metaspace bytes used of the memory for classes
 * @param heap bytes used of the heap
 */
record Footprint(long classes, long metaspace, long heap) {

  /** As it is now. */
  static Footprint now() {
    System.gc();
    return new Footprint(
        ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().equals("Metaspace"))
            .mapToLong(Footprint::used)
            .sum(),
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
  }

  /** The median of each. */
  static Footprint median(List<Footprint> some) {
    return new Footprint(
        median(some, Footprint::classes),
        median(some, Footprint::metaspace),
        median(some, Footprint::heap));
  }

  /** How much more it is than another. */
  Footprint since(Footprint before) {
    return new Footprint(
        classes - before.classes, metaspace - before.metaspace, heap - before.heap);
  }

  private static long median(List<Footprint> some, ToLongFunction<Footprint> of) {
    long[] sorted = LongStream.of(some.stream().mapToLong(of).toArray()).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static long used(MemoryPoolMXBean pool) {
    return pool.getUsage().getUsed();
  }

  @Override
  public String toString() {
    return "%s classes, %s KiB metaspace, %s KiB heap"
        .formatted(classes, metaspace / 1024, heap / 1024);
  }
}
