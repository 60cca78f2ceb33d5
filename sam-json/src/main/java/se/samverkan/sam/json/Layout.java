// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

/** How a document is laid out. Equal values give equal bytes in each, on every machine. */
public enum Layout {
  /** JSON on one line without a line end, as in NDJSON. */
  COMPACT,
  /** JSON with one property a line, two spaces a level, and a line feed at the end. */
  INDENTED,
  /** YAML in block style, with a line feed at the end. */
  YAML
}
