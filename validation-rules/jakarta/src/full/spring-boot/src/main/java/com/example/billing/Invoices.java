package com.example.billing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/invoices")
class Invoices {

    @PostMapping
    String take(@RequestBody @Valid Invoice invoice) {
        return "thanks, " + invoice.getCustomer();
    }

    /** With a constraint on a parameter, Spring validates all parameters at once, as method parameters. */
    @PostMapping("/copies")
    String copy(@RequestParam @Max(5) int copies, @RequestBody @Valid Invoice invoice) {
        return copies + " copies for " + invoice.getCustomer();
    }
}
