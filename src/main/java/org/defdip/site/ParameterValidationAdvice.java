package org.defdip.site;

import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Validates every parameter even if another cannot be bound, so that the response names
 * all invalid ones. The default validator checks whole objects only.
 */
@ControllerAdvice
class ParameterValidationAdvice {

	private final LocalValidatorFactoryBean validator;

	ParameterValidationAdvice(LocalValidatorFactoryBean validator) {
		this.validator = validator;
	}

	@InitBinder
	void checkEachParameter(WebDataBinder binder) {
		if (!binder.getValidators().isEmpty()) {
			binder.replaceValidators(this.validator);
		}
	}

}
