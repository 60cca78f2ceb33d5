// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.label;

/** Something that people read by a label rather than by its name in code. */
public interface Labelled {

  /** What it is called, in both languages. */
  Label label();
}
