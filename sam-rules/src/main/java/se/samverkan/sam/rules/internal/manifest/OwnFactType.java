// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

/** What a fact of an agency's own can be, by the word in {@code pack.yaml}. */
enum OwnFactType {
  FLAG,
  NUMBER,
  TEXT,
  CHOICE
}
