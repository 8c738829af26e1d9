package com.example.shop;

import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebMvcTest
class ShopTest {

    @Autowired
    private MockMvc shop;

    @Test
    void a_valid_order_is_accepted() throws Exception {
        order("""
                {"customer": "Ada", "urgent": true, "tags": ["vip"], "lines": [{"quantity": 1}]}
                """).andExpect(status().isOk());
    }

    @Test
    void the_response_to_an_invalid_order_has_its_violations() throws Exception {
        order("""
                {"tags": ["seldom"], "lines": [{"quantity": 1}, {"quantity": 0}]}
                """)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].path", contains("customer", "tags[]", "lines[1].quantity")));
    }

    private ResultActions order(String body) throws Exception {
        return shop.perform(
                post("/orders").contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
