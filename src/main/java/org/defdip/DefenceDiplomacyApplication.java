package org.defdip;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The knowledge base on defence diplomacy as one web application. */
@SpringBootApplication
public class DefenceDiplomacyApplication {

	public static void main(String[] args) {
		SpringApplication.run(DefenceDiplomacyApplication.class, args);
	}

}
