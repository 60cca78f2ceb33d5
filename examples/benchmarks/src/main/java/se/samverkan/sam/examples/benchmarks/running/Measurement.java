// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.running;

import java.util.List;

/**
 * What was measured of one thing.
 *
 * @param part the table that it belongs to
 * @param name what was measured, a row of the table
 * @param figures the columns
 */
record Measurement(String part, String name, List<Figure> figures) {

  Measurement {
    figures = List.copyOf(figures);
  }

  /**
   * One kind of figure, of several runs in processes of their own.
   *
   * @param name what it counts, with its unit
   * @param low the lowest
   * @param median the median
   * @param high the highest
   */
  record Figure(String name, double low, double median, double high) {

    static Figure of(String name, List<Double> values) {
      List<Double> sorted = values.stream().sorted().toList();
      int middle = sorted.size() / 2;
      double median =
          sorted.size() % 2 == 1
              ? sorted.get(middle)
              : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
      return new Figure(name, sorted.get(0), median, sorted.get(sorted.size() - 1));
    }
  }
}
