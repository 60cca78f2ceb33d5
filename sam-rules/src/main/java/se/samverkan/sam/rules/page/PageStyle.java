// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.page;

/** How a page looks in a browser and on paper. */
final class PageStyle {

  static final String CSS =
      """
      body { margin: 0; background: #fff; color: #1c2529; font: 17px/1.5 system-ui, sans-serif; }
      main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
      h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 1rem; }
      h2 { font-size: 1.35rem; margin: 2.2rem 0 .6rem; padding-top: .6rem; border-top: 1px solid #ccd4d8; }
      h3 { font-size: 1.1rem; margin: 1.5rem 0 .4rem; }
      h4 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
      p, ul { max-width: 46rem; margin: 0 0 .8rem; }
      li ul { margin: 0; }
      code, pre { font: .88em/1.45 ui-monospace, monospace; background: #f1f4f5; border-radius: 3px; }
      code { padding: .1em .2em; overflow-wrap: anywhere; }
      pre { padding: .8rem 1rem; overflow-x: auto; }
      .table { overflow-x: auto; margin: 0 0 1rem; }
      table { border-collapse: collapse; }
      th, td { text-align: left; vertical-align: top; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid #dde3e6; }
      th { border-bottom: 2px solid #8a979d; font-size: .92em; }
      .number { text-align: right; padding-right: 1.6rem; font-variant-numeric: tabular-nums; }
      details { margin: 0 0 .8rem; }
      summary { cursor: pointer; }
      @media print { main { max-width: none; padding: 0; } details > * { display: block; } }
      """;

  private PageStyle() {}
}
