package com.example.library;

import io.github.kling4j.validation.RequiredWhen;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

/** The rules between the properties of a loan. */
@RulesFor(Loan.class)
@RequiredWhen(id = "late-fee-required", property = "late_fee", when = "this.days > 14")
@Rule(
        id = "copies-total",
        expr = "!has(this.books) || this.books.map(book, book.copies).sum() <= 6",
        message = "hold {this.books.map(book, book.copies).sum()} copies; must hold at most 6")
@Rule(
        id = "title-unlike-card",
        forEach = "books",
        expr = "!item.title.contains(this.card)",
        message = "must not hold the card {this.card}",
        on = "title")
@Rule(
        id = "note-short",
        expr = "!given(this.note) || this.note.size() <= 20",
        message = "has {this.note.size()} characters; should have at most 20",
        advice = true)
interface LoanRules {}
