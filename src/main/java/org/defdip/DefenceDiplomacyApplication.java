package org.defdip;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;

/**
 * The knowledge base on defence diplomacy as one web application. The excluded
 * auto-configurations would inspect every method of every bean for what only repositories
 * need. Spring Data repositories apply exception translation and transactions themselves.
 */
@SpringBootApplication(exclude = { AopAutoConfiguration.class, PersistenceExceptionTranslationAutoConfiguration.class })
public class DefenceDiplomacyApplication {

	public static void main(String[] args) {
		SpringApplication.run(DefenceDiplomacyApplication.class, args);
	}

}
