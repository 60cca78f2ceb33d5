// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

/**
 * A share that says whether its two numbers were counted (I8).
 *
 * @param share the numbers
 * @param isApproximate whether one of them is told and not counted
 */
public record CountedShare(Share share, boolean isApproximate) {

  /** The two counts, with a tilde if one of them is approximate. */
  @Override
  public String toString() {
    return (isApproximate ? "~" : "") + share;
  }
}
