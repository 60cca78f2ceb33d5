// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.util.List;
import java.util.concurrent.Callable;

/** The commands, in the order in which they are told. */
final class Commands {

  private Commands() {}

  static List<Callable<Integer>> all(Workplace workplace) {
    return List.of(
        new FactsCommand(workplace),
        new CheckCommand(workplace),
        new TestCommand(workplace),
        new ExplainCommand(workplace),
        new DiffCommand(workplace),
        new AnalyseCommand(workplace),
        new DocCommand(workplace),
        new NewCommand(workplace),
        new TableCommand(workplace),
        new AssessCommand(workplace),
        new ReplayCommand(workplace),
        new ReportCommand(workplace));
  }
}
