package com.example.shop;

import io.github.kling4j.validation.ValidationException;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A service that returns the violations of a request. */
@RestController
@SpringBootApplication
public class Shop {

    private final Validator<Order> orders = Validators.of(Order.class);

    public static void main(String[] args) {
        SpringApplication.run(Shop.class, args);
    }

    @PostMapping("/orders")
    String order(@RequestBody Order order) {
        orders.requireValid(order);
        return "thanks";
    }

    @ExceptionHandler
    ProblemDetail refuse(ValidationException refused) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setProperty("violations", refused.violations());
        return problem;
    }
}
