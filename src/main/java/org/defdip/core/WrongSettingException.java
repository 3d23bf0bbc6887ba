package org.defdip.core;

/** A property has an invalid value, which ends the start of the application. */
public class WrongSettingException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final String setting;

	/**
	 * Creates the exception. The message contains the value, so the value must not be
	 * secret.
	 * @param setting the name of the property
	 * @param requirement the description of a valid value, which completes "must be"
	 */
	public WrongSettingException(String setting, Object value, String requirement) {
		super("%s is \"%s\", but must be %s".formatted(setting, value, requirement));
		this.setting = setting;
	}

	String setting() {
		return this.setting;
	}

}
