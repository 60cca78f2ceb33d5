// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

/** Who is told what a watch did. */
@FunctionalInterface
public interface ReloadListener {

  /**
   * The files had changed, and this came of it. Called in the thread of the watch, which looks for
   * the next change only when this has returned.
   */
  void reloaded(Reload reload);
}
