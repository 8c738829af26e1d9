package com.example.studio;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application without a line about the client: the starter makes it. */
@SpringBootApplication
public class Studio {

    public static void main(String[] args) {
        SpringApplication.run(Studio.class, args);
    }
}
