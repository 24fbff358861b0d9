/** Each step is the same: up by one, all ones, a countdown, tens. */
export function inOrder(numbers: readonly number[]): boolean {
	const [first = 0, second = first] = numbers;
	const step = second - first;
	if (numbers.some((number, index) => index > 0 && number !== (numbers[index - 1] ?? 0) + step)) return false;
	return step === 0 ? numbers.length === 1 || first <= 1 : Math.abs(step) === 1 || numbers.length > 2;
}

/** The numbers of a long list, cut in its middle. */
export function brief(numbers: string): string {
	const parts = numbers.split(', ');
	return parts.length <= 12 ? numbers : [...parts.slice(0, 10), '…', ...parts.slice(-1)].join(', ');
}
