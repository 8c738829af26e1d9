package com.example.billing;

import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.jakarta.JakartaValidators;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Returns the violations of a request as problem details (RFC 9457). */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    // guide
    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        e.getBody().setProperty("violations", violations(e.getAllErrors()));
        return handleExceptionInternal(e, null, headers, status, request);
    }

    private static List<Violation> violations(List<? extends MessageSourceResolvable> errors) {
        return errors.stream().map(Problems::violation).toList();
    }

    private static Violation violation(MessageSourceResolvable error) {
        return error instanceof ObjectError bound && bound.contains(ConstraintViolation.class)
                ? JakartaValidators.toViolation(bound.unwrap(ConstraintViolation.class))
                : new Violation("parameter", "", error.getDefaultMessage());
    }
    // end

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        e.getBody().setProperty("violations", violations(e.getAllErrors()));
        return handleExceptionInternal(e, null, headers, status, request);
    }
}
