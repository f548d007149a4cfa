// SPDX-License-Identifier: MIT
// The terminal program.

int main()
{
    return 0;
}
