package io.github.kling4j.validation.generator.types;

import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

/** Rules for each way in which an expression reads a property of a type; {@link ShipmentChecks} has them in Java. */
@RulesFor(Shipment.class)
@Rule(id = "enum", expr = "!has(this.color) || this.color == 'RED'", message = "m")
@Rule(id = "enum-in", expr = "!has(this.color) || this.color in ['RED', 'BLUE']", message = "m")
@Rule(id = "enum-words", expr = "!has(this.speed) || this.speed != 'next-day'", message = "m")
@Rule(id = "enum-name", expr = "!has(this.speed) || this.speed == 'SEA' || this.speed.startsWith('s')", message = "m")
@Rule(id = "set-in", expr = "!has(this.labels) || 'a' in this.labels", message = "m")
@Rule(id = "set-size", expr = "!has(this.labels) || this.labels.size() <= 2", message = "m")
@Rule(id = "set-all", expr = "!has(this.labels) || this.labels.all(label, label.size() < 3)", message = "m")
@Rule(
        id = "set-of-enums",
        expr = "!has(this.speeds) || this.speeds.exists(x, x == 'slow') && !('SEA' in this.speeds)",
        message = "m")
@Rule(
        id = "collection",
        expr = "!has(this.weights) || this.weights.sum() < 100 && this.weights.filter(w, w > 10).size() < 2",
        message = "m")
@Rule(
        id = "collection-min",
        expr = "!has(this.weights) || this.weights.size() == 0 || this.weights.min() > 0",
        message = "m")
@Rule(
        id = "set-of-models",
        expr = "!has(this.lines) || this.lines.exists_one(line, has(line.color) && line.color == 'BLUE')",
        message = "m")
@Rule(id = "array", expr = "!has(this.codes) || this.codes.all(c, c > 0) && this.codes.size() < 4", message = "m")
@Rule(id = "array-index", expr = "!has(this.codes) || this.codes[1] > this.codes[0]", message = "m")
@Rule(id = "array-optional", expr = "this.?codes[?0].orValue(1) > 0", message = "m")
@Rule(id = "array-or-nothing", expr = "this.?codes.orValue([]).all(c, c > 0)", message = "m")
@Rule(id = "array-equal", expr = "!has(this.codes) || this.codes != [1, 2]", message = "m")
@Rule(
        id = "array-of-text",
        expr = "!has(this.stops) || 'b' in this.stops || this.stops.exists(x, x.startsWith('a'))",
        message = "m")
@Rule(
        id = "array-joined",
        expr = "!has(this.codes) || !has(this.weights) || (this.codes + [5]).sum() < 12",
        message = "m")
@Rule(
        id = "nested-sets",
        expr = "!has(this.layers) || this.layers.all(layer, layer.exists(x, x == 1)) || this.layers.size() == 1",
        message = "m")
@Rule(id = "int-keys", expr = "!has(this.shelves) || 7 in this.shelves && this.shelves[7] != ''", message = "m")
@Rule(
        id = "int-keys-computed",
        expr = "!has(this.shelves) || !has(this.pieces) || this.pieces in this.shelves || "
                + "this.pieces + 1 in this.shelves",
        message = "m")
@Rule(
        id = "int-keys-all",
        expr = "!has(this.shelves) || this.shelves.all(k, k > 0 && this.shelves[k].size() < 3)",
        message = "m")
@Rule(id = "int-keys-equal", expr = "!has(this.shelves) || this.shelves != {7: 'a'}", message = "m")
@Rule(id = "long-keys", expr = "!has(this.counts) || !(7 in this.counts) || this.counts[7] > 1", message = "m")
@Rule(id = "bool-keys", expr = "!has(this.answers) || this.answers[true] != 'no'", message = "m")
@Rule(id = "enum-keys", expr = "!has(this.stock) || !('RED' in this.stock) || this.stock['RED'] > 1", message = "m")
@Rule(id = "enum-keys-dot", expr = "!has(this.stock) || !has(this.stock.BLUE) || this.stock.BLUE > 1", message = "m")
@Rule(
        id = "enum-keys-computed",
        expr = "!has(this.fees) || !has(this.speed) || !(this.speed in this.fees) || this.fees[this.speed] < 9",
        message = "m")
@Rule(
        id = "enum-keys-all",
        expr = "!has(this.fees) || this.fees.all(k, k == 'slow' || this.fees[k] > 0)",
        message = "m")
@Rule(
        id = "uuid-keys",
        expr = "!has(this.owners) || !has(this.id) || !(this.id in this.owners) || this.owners[this.id] != 'me'",
        message = "m")
@Rule(
        id = "uuid-keys-text",
        expr = "!has(this.owners) || !('00000000-0000-0000-0000-000000000001' in this.owners)",
        message = "m")
@Rule(
        id = "date-keys",
        expr = "!has(this.days) || !(date('2026-01-02') in this.days) || this.days.all(d, this.days[d] > 0)",
        message = "m")
@Rule(
        id = "instant-keys",
        expr = "!has(this.events) || !has(this.due) || !(this.due in this.events) || this.events[this.due] > 0",
        message = "m")
@Rule(
        id = "instant-keys-transformed",
        expr = "!has(this.events) || !has(this.due) || !(this.due in this.events.transformMap(k, v, v * 2))"
                + " || this.events.transformMap(k, v, v * 2)[this.due] > 0",
        message = "m")
@Rule(
        id = "money-sum",
        expr = "!has(this.net) || !has(this.tax) || !has(this.total) || this.net + this.tax == this.total",
        message = "m")
@Rule(id = "money-literal", expr = "!has(this.net) || this.net >= 0 && this.net < 100.10", message = "m")
@Rule(id = "money-in", expr = "!has(this.tax) || this.tax in [0.19, 0.7, 3.0]", message = "m")
@Rule(
        id = "money-rate",
        expr = "!has(this.net) || !has(this.tax) || (this.net * 0.19).roundTo(2) <= this.tax",
        message = "m")
@Rule(id = "money-step", expr = "!has(this.total) || this.total % 0.05 == 0", message = "m")
@Rule(
        id = "money-quotient",
        expr = "!has(this.total) || !has(this.pieces) || this.total.divide(this.pieces, 2) > 1.5",
        message = "m")
@Rule(
        id = "money-double",
        expr = "!has(this.rating) || !has(this.net) || double(this.net) > this.rating",
        message = "m")
@Rule(id = "money-chosen", expr = "(has(this.tax) ? this.tax : 0) - 1 < 1", message = "m")
@Rule(
        id = "money-items",
        expr = "!has(this.lines) || this.lines.filter(l, has(l.amount)).map(l, l.amount).sum() <= 10",
        message = "m")
@Rule(
        id = "big-integer",
        expr = "!has(this.units) || !has(this.pieces) || this.units > this.pieces && this.units * 2 != 6",
        message = "m")
@Rule(id = "big-and-money", expr = "!has(this.units) || !has(this.total) || this.units <= this.total", message = "m")
@Rule(id = "instants", expr = "!has(this.sent) || !has(this.due) || this.sent < this.due", message = "m")
@Rule(
        id = "instants-equal",
        expr = "!has(this.due) || !has(this.arrived) || this.due == this.arrived || this.due < this.arrived",
        message = "m")
@Rule(id = "instant-literal", expr = "!has(this.sent) || this.sent >= timestamp('2026-01-02T00:00:00Z')", message = "m")
@Rule(id = "dates", expr = "!has(this.day) || !has(this.lastDay) || this.day <= this.lastDay", message = "m")
@Rule(id = "date-literal", expr = "!has(this.day) || this.day != date('2026-01-03')", message = "m")
@Rule(
        id = "date-times",
        expr = "!has(this.opened) || !has(this.closed) || this.closed - this.opened >= duration('90m')",
        message = "m")
@Rule(id = "durations", expr = "!has(this.handling) || !has(this.limit) || this.handling <= this.limit", message = "m")
@Rule(id = "uuid", expr = "!has(this.id) || this.id.endsWith('1')", message = "m")
@Rule(id = "uri", expr = "!has(this.link) || this.link.startsWith('https:')", message = "m")
@Rule(id = "char", expr = "this.grade in ['A', 'B'] || this.grade > 'X'", message = "m")
@Rule(id = "character", expr = "!has(this.mark) || this.mark != 'A'", message = "m")
@Rule(id = "optional", expr = "!has(this.note) || this.note.size() < 3", message = "m")
@Rule(id = "optional-given", expr = "given(this.note) || this.grade == 'A'", message = "m")
@Rule(
        id = "optional-model",
        expr = "!has(this.first) || !has(this.first.color) || this.first.color == 'RED'",
        message = "m")
@Rule(id = "optional-int", expr = "!has(this.priority) || this.priority > 1", message = "m")
@Rule(id = "optional-long", expr = "has(this.distance) && this.distance * 2 > 10 || this.grade == 'A'", message = "m")
@Rule(id = "optional-double", expr = "!has(this.share) || this.share < 0.5", message = "m")
interface ShipmentRules {}
