package org.defdip;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;

/**
 * The knowledge base on defence diplomacy as one web application. What is left out would
 * look at each method of each bean for what only repositories have, and those bring it
 * themselves.
 */
@SpringBootApplication(exclude = { AopAutoConfiguration.class, PersistenceExceptionTranslationAutoConfiguration.class })
public class DefenceDiplomacyApplication {

	public static void main(String[] args) {
		SpringApplication.run(DefenceDiplomacyApplication.class, args);
	}

}
