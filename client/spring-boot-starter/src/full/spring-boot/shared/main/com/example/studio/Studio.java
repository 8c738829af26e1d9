package com.example.studio;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application that does not mention the client: the starter creates it. */
@SpringBootApplication
public class Studio {

    public static void main(String[] args) {
        SpringApplication.run(Studio.class, args);
    }
}
