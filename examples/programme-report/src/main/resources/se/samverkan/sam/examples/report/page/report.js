/* SPDX-FileCopyrightText: the SAM library contributors
   SPDX-License-Identifier: Apache-2.0 */
"use strict";
(function () {
  var root = document.documentElement;
  var language = root.lang === "sv" ? "sv-SE" : "en-GB";
  var paperWidth = 640;
  var colours = ["#1d5c87", "#c98a2b", "#4f7f5a", "#8a4f7d"];
  var drawn = [];

  function formatted(value) {
    return value === null || value === undefined ? "–" : Number(value).toLocaleString(language);
  }

  /* for the axis, where there is little room */
  function short(value) {
    var swedish = root.lang === "sv";
    if (Math.abs(value) >= 1000000) {
      return formatted(value / 1000000) + (swedish ? " mn" : "m");
    }
    return Math.abs(value) >= 10000 ? formatted(value / 1000) + (swedish ? " t" : "k") : formatted(value);
  }

  function series(chart, one, index) {
    var bars = chart.kind === "bars";
    var first = chart.series[index - 1];
    var stacked = one.rest || (chart.series[index + 1] && chart.series[index + 1].rest);
    return {
      name: one.name,
      type: bars ? "bar" : "line",
      data: one.values,
      stack: stacked ? "bounds" + (one.rest && first ? index - 1 : index) : undefined,
      areaStyle: one.rest && !bars ? { opacity: 0.25 } : undefined,
      lineStyle: one.rest ? { type: "dashed", width: 2 } : { width: 3 },
      symbol: bars ? undefined : "circle",
      symbolSize: 5,
      barMaxWidth: 22,
      label: bars && chart.series.length === 1
        ? { show: true, position: "right", color: "#222", formatter: function (at) { return formatted(at.value); } }
        : undefined
    };
  }

  function nameWidth(width) {
    return Math.round(width * (width < 520 ? 0.4 : 0.28));
  }

  function axes(chart, width) {
    var narrow = width < 520;
    var names = {
      type: "category",
      data: chart.categories,
      inverse: chart.kind === "bars",
      axisTick: { show: false },
      axisLabel: chart.kind === "bars"
        ? { width: nameWidth(width), overflow: "break", lineHeight: 15, interval: 0, color: "#222" }
        : { color: "#222", hideOverlap: true }
    };
    var numbers = {
      type: "value",
      minInterval: 1,
      splitNumber: narrow ? 2 : 5,
      axisLabel: { color: "#444", formatter: short, hideOverlap: true },
      splitLine: { lineStyle: { color: "#dfe3e6" } }
    };
    return chart.kind === "bars" ? { xAxis: numbers, yAxis: names } : { xAxis: names, yAxis: numbers };
  }

  function options(chart, width) {
    var many = chart.series.length > 1;
    var bars = chart.kind === "bars";
    var both = axes(chart, width);
    return {
      animation: false,
      color: colours,
      textStyle: { fontFamily: "sans-serif", fontSize: 13 },
      aria: { enabled: true, label: { enabled: true, description: chart.alternative }, decal: { show: many } },
      legend: many ? { top: 0, left: 0, itemWidth: 28 } : undefined,
      grid: { left: bars ? nameWidth(width) + 24 : 64, right: 52, top: many ? 36 : 12, bottom: 28 },
      tooltip: {
        trigger: "axis",
        renderMode: "richText",
        confine: true,
        axisPointer: { type: chart.kind === "bars" ? "shadow" : "line" },
        valueFormatter: function (value) { return formatted(value) + " " + chart.unit; }
      },
      xAxis: both.xAxis,
      yAxis: both.yAxis,
      series: chart.series.map(function (one, index) { return series(chart, one, index); })
    };
  }

  function height(chart, width) {
    var letters = nameWidth(width) / 7;
    var lines = Math.max.apply(null, chart.categories.map(function (name) { return Math.ceil(name.length / letters); }));
    var bars = chart.series.length > 1 && !chart.series[1].rest ? 46 : 34;
    var row = Math.max(bars, lines * 16 + 6);
    return chart.kind === "bars" ? chart.categories.length * row + 70 : 320;
  }

  function draw(chart) {
    var place = document.getElementById(chart.id);
    if (!place) {
      return;
    }
    place.style.height = height(chart, place.clientWidth) + "px";
    var plot = echarts.init(place, null, { renderer: "svg" });
    plot.setOption(options(chart, place.clientWidth));
    drawn.push({ chart: chart, plot: plot, place: place });
  }

  function fit(width) {
    drawn.forEach(function (one) {
      var to = width || one.place.clientWidth;
      one.place.style.height = height(one.chart, to) + "px";
      one.plot.resize({ width: to, height: height(one.chart, to) });
      one.plot.setOption(options(one.chart, to), true);
    });
  }

  root.classList.add("js");
  JSON.parse(document.getElementById("report-data").textContent).forEach(draw);
  root.classList.add("drawn");
  window.addEventListener("resize", function () { fit(); });
  window.addEventListener("beforeprint", function () { fit(paperWidth); });
  window.addEventListener("afterprint", function () { fit(); });

  document.addEventListener("keydown", function (event) {
    var open = event.key === "Escape" && event.target.closest("details[open]");
    if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  });
})();
