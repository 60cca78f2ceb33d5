// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Counts that are tied together by their sums, and which of them are hidden. Who reads a table
 * knows the counts that are shown, that those which are hidden are 0 or more, and that rows and
 * columns sum to their totals; so a hidden count can be anything to which hidden counts can be
 * shifted without a sum coming out wrong.
 *
 * <p>A count is an arc: if it grows, something flows from its tail to its head, and what flows into
 * a node must flow out of it. A part of row r and column c is an arc from r to c, a total of row r
 * is one from the column of totals to r, and so on; one flow through the hidden arcs is then one
 * way in which the hidden counts can differ from the true ones.
 */
final class SumNetwork {

  /**
   * A count as an arc.
   *
   * @param tail the node that it leaves
   * @param head the node that it enters
   * @param value the true count
   */
  record Arc(int tail, int head, long value) {}

  private static final long UNREACHED = Long.MAX_VALUE;

  private final List<Arc> arcs;
  private final int nodes;
  private final long threshold;
  private final boolean[] hidden;

  private SumNetwork(List<Arc> arcs, long threshold) {
    this.arcs = arcs;
    this.nodes =
        arcs.stream().mapToInt(arc -> Math.max(arc.tail(), arc.head())).max().orElse(0) + 1;
    this.threshold = threshold;
    this.hidden = new boolean[arcs.size()];
  }

  /**
   * Which counts to hide: every one from 1 to below the threshold, and others until none of these
   * can be told to be below the threshold, and none of the others can be told.
   */
  static boolean[] hide(List<Arc> arcs, long threshold) {
    SumNetwork network = new SumNetwork(arcs, threshold);
    network.hide();
    return network.hidden;
  }

  private void hide() {
    for (int i = 0; i < arcs.size(); i++) {
      hidden[i] = isSmall(i);
    }
    for (int i = 0; i < arcs.size(); i++) {
      // what is hidden on the way can be shifted along it, and so needs no look of its own
      if (isSmall(i) && !isProtected(i)) {
        hideCheapestWay(i);
      }
    }
    showAgain();
  }

  private boolean isSmall(int i) {
    long value = arcs.get(i).value();
    return value > 0 && value < threshold;
  }

  /** Whether who reads the table cannot tell a hidden count, nor that a small one is small. */
  private boolean isProtected(int i) {
    Arc arc = arcs.get(i);
    if (isSmall(i)) {
      return canFlow(arc.head(), arc.tail(), threshold - arc.value(), i);
    }
    return canFlow(arc.head(), arc.tail(), 1, i)
        || (arc.value() > 0 && canFlow(arc.tail(), arc.head(), 1, i));
  }

  /** What was hidden for the sake of one count may have become needless by what came after. */
  private void showAgain() {
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < arcs.size(); i++) {
      if (hidden[i] && !isSmall(i)) {
        others.add(i);
      }
    }
    others.sort(Comparator.comparing((Integer i) -> -arcs.get(i).value()));
    for (int i : others) {
      hidden[i] = false;
      hidden[i] = !areAllProtected();
    }
  }

  private boolean areAllProtected() {
    for (int i = 0; i < arcs.size(); i++) {
      if (hidden[i] && !isProtected(i)) {
        return false;
      }
    }
    return true;
  }

  /** How much can go along an arc, with it or against it; a count grows without end. */
  private long room(int i, boolean along, long amount) {
    return along ? amount : arcs.get(i).value();
  }

  /** Whether so much can flow from one node to another through the hidden arcs but this one. */
  private boolean canFlow(int from, int to, long amount, int except) {
    long[] flow = new long[arcs.size()];
    long left = amount;
    while (left > 0) {
      int[] by = new int[nodes];
      boolean[] along = new boolean[nodes];
      if (!findWay(from, to, amount, except, flow, by, along)) {
        return false;
      }
      long step = left;
      for (int node = to; node != from; node = before(by[node], along[node])) {
        step = Math.min(step, residual(by[node], along[node], amount, flow));
      }
      for (int node = to; node != from; node = before(by[node], along[node])) {
        flow[by[node]] += along[node] ? step : -step;
      }
      left -= step;
    }
    return true;
  }

  private int before(int arc, boolean along) {
    return along ? arcs.get(arc).tail() : arcs.get(arc).head();
  }

  private int after(int arc, boolean along) {
    return along ? arcs.get(arc).head() : arcs.get(arc).tail();
  }

  private long residual(int i, boolean along, long amount, long[] flow) {
    return room(i, along, amount) + (along ? -flow[i] : flow[i]);
  }

  /** A shortest way with room left, told by the arc that leads to each node. */
  private boolean findWay(
      int from, int to, long amount, int except, long[] flow, int[] by, boolean[] along) {
    Arrays.fill(by, -1);
    Deque<Integer> waiting = new ArrayDeque<>(List.of(from));
    while (!waiting.isEmpty() && by[to] < 0) {
      int node = waiting.remove();
      for (int i = 0; i < 2 * arcs.size(); i++) {
        int arc = i / 2;
        boolean with = i % 2 == 0;
        if (arc == except || !hidden[arc] || before(arc, with) != node) {
          continue;
        }
        int next = after(arc, with);
        if (next != from && by[next] < 0 && residual(arc, with, amount, flow) > 0) {
          by[next] = arc;
          along[next] = with;
          waiting.add(next);
        }
      }
    }
    return by[to] >= 0;
  }

  /**
   * Hides the fewest counts, and of as few the smallest, that let a small one reach the threshold.
   * There is always a way, since totals grow without end.
   */
  private void hideCheapestWay(int except) {
    Arc arc = arcs.get(except);
    long amount = threshold - arc.value();
    long one = 1 + arcs.stream().mapToLong(Arc::value).sum();
    long[] cost = new long[nodes];
    int[] by = new int[nodes];
    boolean[] along = new boolean[nodes];
    Arrays.fill(cost, UNREACHED);
    cost[arc.head()] = 0;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < 2 * arcs.size(); i++) {
        int way = i / 2;
        boolean with = i % 2 == 0;
        int from = before(way, with);
        if (way == except || cost[from] == UNREACHED || room(way, with, amount) < amount) {
          continue;
        }
        long total = cost[from] + (hidden[way] ? 0 : one + arcs.get(way).value());
        int to = after(way, with);
        if (total < cost[to]) {
          cost[to] = total;
          by[to] = way;
          along[to] = with;
          changed = true;
        }
      }
    }
    for (int node = arc.tail(); node != arc.head(); node = before(by[node], along[node])) {
      hidden[by[node]] = true;
    }
  }
}
