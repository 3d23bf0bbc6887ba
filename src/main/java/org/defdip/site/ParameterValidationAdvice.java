package org.defdip.site;

import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Checks each parameter also where another cannot even be read, so that all wrong ones
 * are named. The validator that is there without it checks whole objects only.
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
