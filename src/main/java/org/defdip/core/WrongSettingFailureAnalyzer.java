package org.defdip.core;

import java.util.Locale;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Names the invalid property in a sentence. It takes precedence over analyzers that
 * report the failed bean.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongSettingFailureAnalyzer extends AbstractFailureAnalyzer<WrongSettingException> {

	@Override
	protected FailureAnalysis analyze(Throwable root, WrongSettingException wrong) {
		return new FailureAnalysis(wrong.getMessage() + ".",
				"Correct %s, which the environment calls %s.".formatted(wrong.setting(), variable(wrong.setting())),
				wrong);
	}

	private static String variable(String setting) {
		return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
	}

}
