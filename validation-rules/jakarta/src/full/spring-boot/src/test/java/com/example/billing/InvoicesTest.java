package com.example.billing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebMvcTest
class InvoicesTest {

    private static final String GOOD = """
            {
              "customer": "Ada", "payment": "bank-transfer", "issue_date": "2026-03-01", "due_date": "2026-03-31",
              "total": 30.00, "tags": ["spring"],
              "items": [{"description": "chairs", "net_price": 15.00, "quantity": 2}]
            }
            """;

    @Autowired
    private MockMvc billing;

    @Test
    void a_valid_invoice_is_accepted() throws Exception {
        send("/invoices", GOOD).andExpect(status().isOk()).andExpect(content().string("thanks, Ada"));
        send("/invoices/copies?copies=2", GOOD).andExpect(content().string("2 copies for Ada"));
    }

    @Test
    void the_violations_of_an_invalid_invoice_are_listed_in_a_problem_detail() throws Exception {
        send("/invoices", """
                {
                  "customer": "Ada", "payment": "bank-transfer", "issue_date": "2026-03-01",
                  "total": 30.005, "tags": ["spring", "x"],
                  "items": [
                    {"description": "chairs", "net_price": 15.00, "quantity": 2},
                    {"description": "Ada", "net_price": 0, "quantity": 1},
                    {"description": "{0} ${7*7}", "quantity": 1}
                  ]
                }
                """)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status", is(400)))
                .andExpect(jsonPath(
                        "$.violations[*].rule",
                        contains(
                                "digits",
                                "minLength",
                                "exclusiveMinimum",
                                "item-named-for-itself",
                                "required",
                                "purchase-order-required",
                                "transfer-dated")))
                .andExpect(jsonPath(
                        "$.violations[*].path",
                        contains(
                                "total",
                                "tags[]",
                                "items[1].net_price",
                                "items[1].description",
                                "items[2].net_price",
                                "purchase_order",
                                "due_date")))
                .andExpect(jsonPath("$.violations[6].message", is("is required for a bank transfer")));
    }

    @Test
    void rules_over_dates_and_amounts_are_checked() throws Exception {
        send("/invoices", GOOD.replace("2026-03-31", "2026-02-28").replace("30.00", "29.99"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].rule", contains("due-after-issue", "total-adds-up")));
    }

    @Test
    void a_text_of_the_request_is_not_interpolated_in_messages() throws Exception {
        send("/invoices", GOOD.replace("Ada", "${7*7} {0}").replace("chairs", "${7*7} {0}"))
                .andExpect(jsonPath("$.violations[*].message", contains("is called ${7*7} {0}, like the customer")));
    }

    @Test
    void the_body_is_validated_together_with_constrained_method_parameters() throws Exception {
        send("/invoices/copies?copies=6", GOOD.replace("2026-03-31", "2026-02-28"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.violations[*].rule", contains("parameter", "due-after-issue")));
    }

    private ResultActions send(String path, String body) throws Exception {
        return billing.perform(
                post(path).contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
