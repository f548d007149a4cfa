// Command myapp greets and says with which arguments it was called.
package main

import (
	"fmt"
	"os"
	"strings"
)

func main() {
	fmt.Println("hello from myapp")
	if arguments := os.Args[1:]; len(arguments) > 0 {
		fmt.Println("arguments:", strings.Join(arguments, " "))
	}
}
